using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Times in snapshots: seconds with a fraction, or the count of a clock that is none.</summary>
internal static class SnapshotTime
{
    private const int MostDigits = 40;

    /// <summary>Reads a time that is the whole text.</summary>
    public static bool TryRead(string text, out TraceTime time)
    {
        time = default;
        if (text.Length > MostDigits)
        {
            return false;
        }

        int pos = 0;
        byte[] bytes = Encoding.UTF8.GetBytes(text + ":");
        return TimeText.TryRead(bytes, ref pos, out time) && pos == bytes.Length;
    }
}
