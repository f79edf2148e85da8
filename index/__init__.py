"""Full-text search over a library; the only package that knows Whoosh."""
