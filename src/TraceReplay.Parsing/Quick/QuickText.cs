using System.Runtime.CompilerServices;

namespace TraceReplay.Parsing;

/// <summary>
/// The texts that a field had lately, and what they stand for: flags and gfp masks are a handful of texts, repeated thousands of times.
/// </summary>
internal sealed class QuickText
{
    /// <summary>The longest text that is kept.</summary>
    public const int MostBytes = 2 * QuickBytes.Most;

    private const int Ways = 4;

    private readonly Entry[] _entries = new Entry[Ways];
    private int _oldest;

    /// <summary>The length of the text here if it is one of those kept, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref byte at, out long value)
    {
        foreach (ref readonly Entry entry in _entries.AsSpan())
        {
            if (entry.Length > 0 && entry.Head.Matches(ref at)
                && (entry.Length <= QuickBytes.Most || entry.Tail.Matches(ref Unsafe.Add(ref at, QuickBytes.Most)))
                && Unsafe.Add(ref at, entry.Length) is (byte)' ' or (byte)'\n')
            {
                value = entry.Value;
                return entry.Length;
            }
        }

        value = 0;
        return 0;
    }

    /// <summary>Keeps a text in place of the oldest one.</summary>
    public void Add(ReadOnlySpan<byte> text, long value)
    {
        if (text.Length <= MostBytes)
        {
            int head = Math.Min(text.Length, QuickBytes.Most);
            _entries[_oldest] = new Entry(new QuickBytes(text[..head]), new QuickBytes(text[head..]), text.Length, value);
            _oldest = (_oldest + 1) % Ways;
        }
    }

    /// <summary>How many blanks are padding behind a word: the key after it wants one. The name of a zone is padded to eight columns.</summary>
    public static int CountPadding(ReadOnlySpan<byte> rest)
    {
        int blanks = rest.IndexOfAnyExcept((byte)' ');
        return Math.Max(0, blanks - 1);
    }

    private readonly struct Entry(QuickBytes head, QuickBytes tail, int length, long value)
    {
        public readonly QuickBytes Head = head;
        public readonly QuickBytes Tail = tail;
        public readonly int Length = length;
        public readonly long Value = value;
    }
}
