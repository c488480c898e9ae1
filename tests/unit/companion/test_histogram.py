"""Buckets as Prometheus reads them: each holds those below it, too."""

from app.companion.histogram import Histogram


def test_each_bucket_counts_everything_up_to_its_bound():
    times = Histogram()
    for seconds in (0.001, 0.0011, 0.3, 100.0):
        times.observe(seconds)

    lines = list(times.lines("t", 'route="/ipn"'))

    assert lines == [
        't_bucket{route="/ipn",le="0.001"} 1',
        't_bucket{route="/ipn",le="0.0025"} 2',
        't_bucket{route="/ipn",le="0.005"} 2',
        't_bucket{route="/ipn",le="0.01"} 2',
        't_bucket{route="/ipn",le="0.025"} 2',
        't_bucket{route="/ipn",le="0.05"} 2',
        't_bucket{route="/ipn",le="0.1"} 2',
        't_bucket{route="/ipn",le="0.25"} 2',
        't_bucket{route="/ipn",le="0.5"} 3',
        't_bucket{route="/ipn",le="1"} 3',
        't_bucket{route="/ipn",le="5"} 3',
        't_bucket{route="/ipn",le="60"} 3',
        't_bucket{route="/ipn",le="+Inf"} 4',
        't_sum{route="/ipn"} 100.302100',
        't_count{route="/ipn"} 4',
    ]
