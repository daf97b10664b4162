"""Browsers of this computer, as far as they open a private window from outside."""
