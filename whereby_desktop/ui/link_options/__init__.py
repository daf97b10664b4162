"""What a room link says about the one who opens it, on screen."""
