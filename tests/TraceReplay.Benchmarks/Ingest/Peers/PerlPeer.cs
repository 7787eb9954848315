namespace TraceReplay.Benchmarks;

/// <summary>perl with a header expression on every line, and one on the details of the events that carry the field.</summary>
internal sealed class PerlPeer(HeaderExpression header) : CommandPeer($"perl, {header.Origin}", "perl", "-ne", Program, File)
{
    private const string Variable = "TRACEREPLAY_HEADER";

    private const string Program =
        "BEGIN { $header = qr/$ENV{" + Variable + "}/ } if (/$header/o) { $n++; $s += $1 if $6 =~ /nr_reclaimed=([0-9]*)/ } END { print \"$n events, sum $s\\n\" }";

    protected override Dictionary<string, string> Environment => new(base.Environment, StringComparer.Ordinal) { [Variable] = header.Text };
}
