"""What is kept, a module a concept."""

from profiles.models.alias import Alias, AliasVerdict
from profiles.models.answer import Answer
from profiles.models.catalogue import Card, Catalogue
from profiles.models.claim import Claim, FactKind
from profiles.models.decision import Decision, Verdict
from profiles.models.education import EducationStep
from profiles.models.employer import Employer, EmployerKind
from profiles.models.evidence import Evidence
from profiles.models.immutable import Unchangeable
from profiles.models.interview import Interview, Language, Medium, Nature, Shape, Shows
from profiles.models.names import fold
from profiles.models.person import ConsentBasis, Person, State
from profiles.models.person_skill import HowTold, PersonSkill
from profiles.models.position import Position, PositionKind, Seniority
from profiles.models.reading import Reading
from profiles.models.role import Role
from profiles.models.salary import About, PayBasis, Period, SalaryStatement
from profiles.models.school import School, SchoolKind, Sector
from profiles.models.skill import Skill, SkillKind
from profiles.models.topic import Topic
from profiles.models.working_life import Aspect, WorkingLife

__all__ = [
    "About",
    "Alias",
    "AliasVerdict",
    "Answer",
    "Aspect",
    "Card",
    "Catalogue",
    "Claim",
    "ConsentBasis",
    "Decision",
    "EducationStep",
    "Employer",
    "EmployerKind",
    "Evidence",
    "FactKind",
    "HowTold",
    "Interview",
    "Language",
    "Medium",
    "Nature",
    "PayBasis",
    "Period",
    "Person",
    "PersonSkill",
    "Position",
    "PositionKind",
    "Reading",
    "Role",
    "SalaryStatement",
    "School",
    "SchoolKind",
    "Sector",
    "Seniority",
    "Shape",
    "Shows",
    "Skill",
    "SkillKind",
    "State",
    "Topic",
    "Unchangeable",
    "Verdict",
    "WorkingLife",
    "fold",
]
