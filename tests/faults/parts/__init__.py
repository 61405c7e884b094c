"""What several programs share: disks in memory, processes, and work that is done in them."""
