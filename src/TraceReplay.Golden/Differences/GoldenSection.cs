namespace TraceReplay.Golden;

/// <summary>A part of a golden that was read back.</summary>
/// <param name="Name">Its heading up to a colon (<c>kswapd of node 0</c>); empty for the header.</param>
/// <param name="Counts">What its heading says behind the colon.</param>
internal sealed record GoldenSection(string Name, string Counts)
{
    /// <summary>Its lines without trailing blanks.</summary>
    public List<string> Lines { get; } = [];
}
