"""The public pages that the browser looks at, and the people who stand on them."""

from tests.makers import make_employer, make_person, make_role, make_skill, make_topic

LONG = "I look at what ran in the night, I write for an hour, then we talk. " * 12


def people():
    """A short route, a long one, one without a job, one without words, one without anything."""
    criteo = make_employer("Criteo", kind="advertising", city="Paris")
    make_employer("Storytel", bought_by=criteo, bought="2016")
    make_role("data engineer", name_fr="ingénieur de données", name_en="data engineer")
    make_skill("curiosity", name_fr="curiosité", kind="soft")
    make_topic("typical-day", question_fr="À quoi ressemble une journée ?", question_en="What is a day like?")
    lina = make_person(
        "Lina Amrani",
        headline_fr="Ingénieure de données chez Criteo, à Dijon et en télétravail",
        headline_en="Data engineer at Criteo, remote from Dijon",
        schools=[
            {"programme": "prépa maths", "location": "Dijon"},
            {"school": "ENSAI", "field": "statistique"},
        ],
        positions=[
            {"employer": "AccorHotels", "kind": "internship", "duration_months": 6},
            {"employer": "Storytel", "title": "data scientist", "duration_months": 6},
            {"employer": "Criteo", "title": "data analyst", "seniority": "junior"},
            {"employer": "Criteo", "role": "data engineer", "seniority": "senior", "current": True},
        ],
        skills=["SQL", {"skill": "curiosity", "told": "advises"}],
        salaries=[
            {"low": 45000, "high": 50000, "seniority": "junior"},
            {"low": 3000, "high": None, "period": "month", "basis": "net", "about": "person"},
        ],
        working_life={"remote": "100%", "hours": "9:30-18:30", "bonus": "yes: company performance"},
        answers={"typical-day": LONG, "advice": "Apprenez à compter."},
        interview={"language": "fr", "shape": "transcript", "title": "De Dijon", "nature": "retelling"},
    )
    marc = make_person(
        "Marc Œuvrard",
        schools=[{"programme": "prépa maths"}, "ENSEEIHT"],
        positions=[{"employer": f"Société de conseil {number}"} for number in range(1, 15)],
        skills=["SQL"],
        answers={"advice": "Read what others wrote."},
        interview={"nature": "invented"},
    )
    make_person("Prune Diop", schools=["ENSAI"], interview={"nature": "invented", "shows": "nothing"})
    make_person("Nour")
    return lina, marc


def addresses(lina, marc):
    """One address of each kind of page, without its language."""
    profile = f"/profiles/{lina.slug}-{lina.pid}/"
    return {
        "home": "/",
        "list": "/profiles/",
        "filtered": "/profiles/?school=ensai&salary_min=40000&salary_max=lots&q=lina",
        "nobody": "/profiles/?school=ensai&employer=societe-de-conseil-1",
        "profile": profile,
        "long-route": f"/profiles/{marc.slug}-{marc.pid}/",
        "evidence": f"{profile}evidence/k{lina.skills.first().pk}/",
        "compare": f"/compare/?p={lina.pid}&p={marc.pid}",
        "compare-nobody": "/compare/",
        "schools": "/schools/",
        "school": "/schools/ensai/",
        "employer": "/employers/storytel/",
        "role": "/roles/data-engineer/",
        "skill": "/skills/sql/",
        "topics": "/topics/",
        "topic": "/topics/advice/",
        "not-found": "/nothing/",
        "accessibility": "/accessibility/",
        "privacy": "/privacy/",
    }
