"""Options that several commands have."""

from __future__ import annotations

import click

DAY = click.DateTime(["%Y-%m-%d"])
as_json_option = click.option("--json", "as_json", is_flag=True, help="JSON on standard output.")
