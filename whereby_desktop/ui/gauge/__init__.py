"""The gauge of the remaining points, and its pop-over."""
