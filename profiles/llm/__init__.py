"""The optional second reader: a language model behind an HTTP endpoint.

Nothing here runs unless an endpoint is given, and nothing that the model says is believed unless it
quotes words that stand in the text.
"""

from profiles.llm.endpoint import Endpoint, EndpointError
from profiles.llm.reader import read

__all__ = ["Endpoint", "EndpointError", "read"]
