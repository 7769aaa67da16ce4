"""Random catalogues and random wishes: few values, so that they meet."""

from urllib.parse import urlencode

from django.http import QueryDict
from hypothesis import strategies as st

from profiles.browse.facets import FACETS, NONE
from profiles.browse.ordering import ORDERS
from profiles.browse.selection import Selection
from tests.makers import make_employer, make_person, make_school

SCHOOLS = ("ENSAI", "ENSEEIHT", "Université de Nantes")
EMPLOYERS = ("MAIF", "CHU de Nantes", "Doctolib")
ROLES = ("data scientist", "data engineer")
SKILLS = ("SQL", "Python", "statistics")
TOPICS = ("advice", "salary")
ABOUT = ("person", "role", "market")
NAMES = ("Lina Amrani", "Marc Œuvrard", "Élodie Société", "Zoé")

amounts = st.integers(20_000, 90_000)


@st.composite
def salaries(draw):
    low, high = sorted((draw(amounts), draw(amounts)))
    period, basis = (
        draw(st.sampled_from(("year", "month", "day"))),
        draw(st.sampled_from(("gross", "net", ""))),
    )
    return {"low": low, "high": high, "about": draw(st.sampled_from(ABOUT)), "period": period, "basis": basis}


@st.composite
def positions(draw):
    return {
        "employer": draw(st.sampled_from((*EMPLOYERS, None))),
        "role": draw(st.sampled_from((*ROLES, None))),
        "seniority": draw(st.sampled_from(("", "junior", "senior"))),
        "location": draw(st.sampled_from(("", "Rennes", "Nantes"))),
        "title": "analyst",
    }


@st.composite
def schools(draw):
    ended = draw(st.sampled_from(("", "2015", "2019-09")))
    return {"school": draw(st.sampled_from((*SCHOOLS, None))), "programme": "maths", "end": ended}


people = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES),
        "schools": st.lists(schools(), max_size=2),
        "positions": st.lists(positions(), max_size=3),
        "skills": st.sets(st.sampled_from(SKILLS)),
        "salaries": st.lists(salaries(), max_size=2),
        "answers": st.dictionaries(
            st.sampled_from(TOPICS), st.sampled_from(("Apprenez le SQL.", "No idea.")), max_size=2
        ),
        "state": st.sampled_from(("published", "published", "published", "draft", "withdrawn")),
        "interview": st.fixed_dictionaries(
            {
                "language": st.sampled_from(("fr", "en", "")),
                "date": st.sampled_from(("", "2019", "2021-03", "2021-03-05")),
                "nature": st.sampled_from(("interview", "invented", "retelling")),
            }
        ),
    }
)
catalogues = st.lists(people, max_size=6)

words = st.sampled_from(
    ("ensai", "SOCIÉTÉ", "oeuv", "œuvrard", "ana", "sql apprenez", "zzz", "data-scientist", "%")
)
values = {
    "school": ("ensai", "enseeiht", "universite-de-nantes"),
    "school_kind": ("engineering", "university"),
    "employer": ("maif", "chu-de-nantes", "doctolib"),
    "employer_kind": ("software", "hospital"),
    "sector": ("private", "public"),
    "role": ("data-scientist", "data-engineer"),
    "seniority": ("junior", "senior"),
    "skill": ("sql", "python", "statistics"),
    "city": ("Rennes", "Nantes", "Niort"),
    "topic": TOPICS,
    "lang": ("fr", "en"),
}
facet_wishes = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(st.sampled_from((*values[name], NONE, "unknown")), min_size=1, max_size=2, unique=True)
        for name in FACETS
    },
)
wishes = st.builds(
    lambda facets, rest: {**dict(list(facets.items())[:3]), **rest},
    facet_wishes,
    st.fixed_dictionaries(
        {},
        optional={
            "q": words,
            "salary_min": amounts.map(str),
            "salary_max": amounts.map(str),
            "salary_about": st.sampled_from(ABOUT),
            "salary": st.just(NONE),
            "sort": st.sampled_from(tuple(ORDERS)),
            "page": st.sampled_from(("1", "2", "9")),
            "size": st.sampled_from(("1", "2", "100")),
        },
    ),
)


def make(catalogue):
    """Writes a drawn catalogue into the database."""
    make_school("Université de Nantes", kind="university")
    make_employer("CHU de Nantes", kind="hospital", sector="public", city="Nantes")
    make_employer("MAIF", kind="insurance", sector="", city="Niort")
    return [make_person(**told) for told in catalogue]


def wish(*asked, **chosen):
    """What an address asks: `wish(school=["ensai"], q="sql")`."""
    pairs = [pair for some in (*asked, chosen) for pair in some.items()]
    return Selection.of(QueryDict(urlencode(pairs, doseq=True)))
