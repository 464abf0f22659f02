"""What the process that others are forked from does once, so that none of the hundreds repeats it.

Imported last of what ``tests.processes`` preloads.
"""

import gc

from server.app import every_route
from server.migrating import newest_revision

every_route()
newest_revision()
# What was made so far is nobody's to collect: looking through it would copy its memory each time.
gc.collect()
gc.freeze()
