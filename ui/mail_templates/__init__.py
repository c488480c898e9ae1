"""The wording of mails: edited beside what comes of it."""
