"""The side panel and its pages: what is looked up and set beside the canvas, opened on demand."""
