"""All settings of the program in one book: what each may be, who may change it, where it is."""
