"""Hostile and awkward inputs, made here as code; every text in them is invented."""

from hostile import feeds, files, network, pages

CASES = (*pages.CASES, *network.CASES, *files.CASES, *feeds.CASES)
