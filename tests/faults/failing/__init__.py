"""What `failing_calls` and `disk_sweep` are made of: a disk that fails, what people do, and strace."""
