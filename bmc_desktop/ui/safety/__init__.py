"""What keeps work safe, as seen from the window: saving, leaving, what is to be known of the file."""
