"""What is read from a web page: its article's text, names, dates and address, and what stands before it."""
