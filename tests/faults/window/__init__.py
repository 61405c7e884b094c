"""What the programs that hurt the window share: a keyboard, those who sit at it, and a watch over it."""
