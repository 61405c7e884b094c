"""What one meets first: the start page with recent workshops and what to begin with; the first steps."""
