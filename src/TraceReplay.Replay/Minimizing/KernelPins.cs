using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The lines that tell the kernel of a capture that does not name it: without them another kernel's rules would judge what is left.
/// </summary>
internal static class KernelPins
{
    /// <summary>For each sign the first line of its event, by the places of the lines.</summary>
    public static IEnumerable<int> Of(KernelIdentity kernel, TraceLines lines)
    {
        HashSet<EventKind> kinds = kernel.Release is null ? [.. kernel.Signs.Select(KindOf)] : [];
        kinds.Remove(EventKind.None);
        for (int line = 0; line < lines.Lines.Count && kinds.Count > 0; line++)
        {
            if (kinds.Remove(lines.EventOf(line).Kind))
            {
                yield return line;
            }
        }
    }

    private static EventKind KindOf(KernelSign sign) => EventSchema.Find(sign.Mark.Name.Split('.')[0])?.Kind ?? EventKind.None;
}
