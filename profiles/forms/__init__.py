"""What is asked of people: the visitors' filters, and what editors fill in."""
