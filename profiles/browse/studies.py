"""What was studied, in the language of the page.

Readers write fields and degrees by their names in the vocabulary, which are English where both
languages have a word. Here they are said in French too; a name that is not among these is shown as it
was told. A test holds the French to the vocabulary's.
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_  # noqa: N812

FIELDS = (
    N_("statistics"), N_("mathematics"), N_("applied mathematics"), N_("mathematics and computer science"),
    N_("probability"), N_("computer science"), N_("software engineering"), N_("computer engineering"),
    N_("data science"), N_("data analytics"), N_("data engineering"), N_("big data"),
    N_("artificial intelligence"), N_("machine learning"), N_("business intelligence"),
    N_("natural language processing"), N_("computer vision"), N_("signal processing"),
    N_("information systems"), N_("cybersecurity"), N_("web development"), N_("telecommunications"),
    N_("electronics"), N_("robotics"), N_("embedded systems"), N_("mechanical engineering"),
    N_("civil engineering"), N_("chemical engineering"), N_("industrial engineering"),
    N_("aerospace engineering"), N_("materials science"), N_("biomedical engineering"), N_("engineering"),
    N_("physics"), N_("particle physics"), N_("astrophysics"), N_("chemistry"), N_("earth sciences"),
    N_("environmental science"), N_("energy"), N_("biology"), N_("bioinformatics"), N_("biotechnology"),
    N_("genetics"), N_("biostatistics"), N_("epidemiology"), N_("medicine"), N_("neuroscience"),
    N_("cognitive science"), N_("psychology"), N_("organizational behavior"), N_("economics"),
    N_("econometrics"), N_("quantitative finance"), N_("actuarial science"), N_("accounting"),
    N_("management"), N_("decision sciences"), N_("operations research"), N_("business"),
    N_("electronic commerce"), N_("entrepreneurship"), N_("human resources"), N_("logistics"),
    N_("tourism"), N_("law"), N_("political science"), N_("international relations"), N_("sociology"),
    N_("demography"), N_("geography"), N_("geomatics"), N_("urban planning"), N_("agronomy"), N_("history"),
    N_("philosophy"), N_("literature"), N_("linguistics"), N_("languages"), N_("journalism"),
    N_("education"), N_("music"), N_("library science"), N_("game development"), N_("3D animation"),
    N_("military studies"), N_("quantum computing"), N_("high-performance computing"),
    N_("complex systems"),
)  # fmt: skip
DEGREES = (
    N_("preparatory classes"), N_("associate degree"), N_("master's first year"), N_("bachelor's degree"),
    N_("Master's degree"), N_("master's"), N_("engineering degree"), N_("business school degree"),
    N_("postgraduate certificate"), N_("high school diploma"), N_("PhD"), N_("postdoc"),
    N_("apprenticeship"), N_("exchange"), N_("minor"),
)  # fmt: skip
KNOWN = frozenset((*FIELDS, *DEGREES))


def said(name: str) -> str:
    """A field, a degree or a programme; `name` itself where the catalogue has no other word."""
    return _(name) if name in KNOWN else name
