"""Mails: queued with the fact, written from templates, sent once."""
