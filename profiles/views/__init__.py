"""HTTP only: take the address, ask `browse`, show a page."""
