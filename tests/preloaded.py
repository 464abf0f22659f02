"""What the process that others are forked from does once, so that none of the hundreds repeats it.

Imported last of what ``tests.processes`` preloads.
"""

import gc

from fastapi.routing import iter_route_contexts

from server.app import every_route
from server.migrating import newest_revision

# Reading all routes takes a second, and all migrations a tenth.
routes = sum(1 for _ in iter_route_contexts(every_route()))
newest_revision()
# What was made so far is nobody's to collect: looking through it would copy its memory each time.
gc.collect()
gc.freeze()
