"""The way from training to live, step by step; each can be left and taken up again."""
