"""What notes mean and how they hang together: threads that are lit, and links that are drawn by hand."""
