"""The endpoint that hears Amazon and feeds the desks; it holds no keys of Amazon's."""
