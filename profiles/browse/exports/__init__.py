"""The list in other forms: JSON for programs, CSV for spreadsheets."""
