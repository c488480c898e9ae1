"""The list of orders: found, filtered, sorted, marked."""
