using System.Text;

namespace TraceReplay.Parsing;

/// <summary>The multiparts of a mail that are open, one in the other. What is nested too deep is read as text of the level above.</summary>
internal sealed class MimeLevels
{
    private const int MostDepth = 32;
    private const int LongestBoundary = 256;

    private readonly List<Level> _levels = [];

    /// <summary>Whether the part about to be read only says again what a text part beside it said.</summary>
    public bool RepeatsText => _levels.Exists(level => level is { IsAlternative: true, HasText: true });

    public void Clear() => _levels.Clear();

    /// <summary>Enters a multipart.</summary>
    public void Open(HeaderBlock headers, MimePart part)
    {
        string? boundary = HeaderText.Parameter(headers.ContentType, "boundary");
        if (_levels.Count < MostDepth && boundary is { Length: > 0 and <= LongestBoundary })
        {
            bool alternative = part.Type == "multipart/alternative";
            _levels.Add(new Level(Encoding.Latin1.GetBytes(boundary), alternative));
        }
    }

    /// <summary>Notes that a text part was read.</summary>
    public void NoteText() => _levels.ForEach(level => level.HasText = true);

    /// <summary>
    /// Whether the line is a boundary of a multipart that is open; what was open in it is closed then. <paramref name="opensPart"/>
    /// tells whether a part follows, or the multipart is over.
    /// </summary>
    public bool TryBoundary(ReadOnlySpan<byte> line, out bool opensPart)
    {
        opensPart = false;
        if (!line.StartsWith("--"u8))
        {
            return false;
        }

        for (int i = _levels.Count - 1; i >= 0; i--)
        {
            byte[] boundary = _levels[i].Boundary;
            ReadOnlySpan<byte> rest = line[2..];
            if (!rest.StartsWith(boundary))
            {
                continue;
            }

            rest = rest[boundary.Length..].TrimEnd(" \t"u8);
            opensPart = rest.IsEmpty;
            if (opensPart || rest.SequenceEqual("--"u8))
            {
                int kept = opensPart ? i + 1 : i;
                _levels.RemoveRange(kept, _levels.Count - kept);
                return true;
            }
        }

        return false;
    }

    private sealed class Level(byte[] boundary, bool isAlternative)
    {
        public byte[] Boundary => boundary;

        public bool IsAlternative => isAlternative;

        public bool HasText { get; set; }
    }
}
