"""Alembic's home: one file per released schema, never edited after its release."""
