"""Whose meetings these are: telling accounts apart, going from one to another."""
