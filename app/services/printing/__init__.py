"""Receipt printers: what they are sent, how they are reached, and what waits for them."""
