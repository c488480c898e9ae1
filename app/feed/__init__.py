"""The wire to the companion: a desk reads its feed here."""
