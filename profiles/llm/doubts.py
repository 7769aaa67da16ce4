"""Every sentence in which the second reader, or both together, say that they are not sure.

As in `profiles.reading.doubts`: English, without parameters, marked for translation.
"""

from profiles.reading.doubts import N_

# Of what the model said.
NAME_UNTOLD = N_("The text does not write this name: the language model knows it from elsewhere.")
TITLE_UNTOLD = N_("The words that are quoted do not say this title: check it.")
AMOUNT_UNTOLD = N_("The amount does not stand in the words that are quoted: check it.")

# Of two readers.
ONE_READER = N_("Only one of the two readers found this.")
OTHERWISE = N_("The two readers tell this otherwise: keep the one that the words say.")
