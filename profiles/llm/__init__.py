"""The optional second reader: a language model behind an HTTP endpoint.

Nothing here runs unless an endpoint is given, and nothing that the model says is believed unless it
quotes words that stand in the text.
"""
