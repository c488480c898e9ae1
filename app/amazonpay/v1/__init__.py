"""The classic API (v1): signature version 2, XML, Order References."""
