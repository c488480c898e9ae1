"""The shop's own lines and logo on invoices, receipts and mails."""
