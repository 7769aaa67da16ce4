"""Every write: import, read, decide, reconcile, publish, withdraw.

Each action takes keywords only, runs in one transaction, and is told `by` whom.
"""
