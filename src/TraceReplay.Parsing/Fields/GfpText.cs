using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads the text of a gfp_mask (<c>GFP_KERNEL|__GFP_COMP</c>). A trace repeats a handful of masks thousands of times, so the last
/// ones are kept by their bytes.
/// </summary>
internal sealed class GfpText
{
    private const int Slots = 16;
    private const int LongestKept = 240;

    private readonly byte[][] _texts = new byte[Slots][];
    private readonly int[] _lengths = new int[Slots];
    private readonly GfpFlags[] _flags = new GfpFlags[Slots];

    public GfpText()
    {
        for (int i = 0; i < Slots; i++)
        {
            _texts[i] = new byte[LongestKept];
        }
    }

    /// <summary>The flags that <paramref name="text"/> names.</summary>
    public GfpFlags Read(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestKept)
        {
            return Decode(text);
        }

        int slot = (text.Length + text[^1]) % Slots;
        if (text.SequenceEqual(_texts[slot].AsSpan(0, _lengths[slot])))
        {
            return _flags[slot];
        }

        text.CopyTo(_texts[slot]);
        _lengths[slot] = text.Length;
        return _flags[slot] = Decode(text);
    }

    private static GfpFlags Decode(ReadOnlySpan<byte> text)
    {
        GfpFlags flags = text.IsEmpty ? GfpFlags.Unknown : GfpFlags.None;
        foreach (Range name in text.Split((byte)'|'))
        {
            flags |= GfpNames.Find(text[name]);
        }

        return flags;
    }
}
