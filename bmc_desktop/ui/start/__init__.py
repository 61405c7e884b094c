"""What one meets first: the start page with what was worked on and what to begin with, and the first steps."""
