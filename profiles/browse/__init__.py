"""Every public read. Nothing here writes, and nothing here shows a person who is not published."""
