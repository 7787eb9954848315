using System.Text.Json;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of <c>bpftrace -f json</c> (src/output.cpp): <c>{"type": "printf", "data": "text\n"}</c>. What the script printed is itself a
/// line of some dialect; maps, histograms and the like hold no event.
/// </summary>
internal sealed class JsonDialect(LineContext context)
{
    private readonly byte[] _text = new byte[LineReader.MostBytes];

    /// <summary>
    /// Reads such a line. Where it holds text that the script printed the verdict is <see cref="LineVerdict.NotMine"/>,
    /// <paramref name="inner"/> the text without its newline, and <paramref name="at"/> where the text begins in the line.
    /// </summary>
    public LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e, out ReadOnlySpan<byte> inner, out int at)
    {
        inner = default;
        at = 0;
        if (!line.StartsWith("{\"type\""u8))
        {
            return LineVerdict.NotMine;
        }

        Message message;
        try
        {
            var reader = new Utf8JsonReader(line);
            message = ReadMessage(ref reader);
        }
        catch (JsonException)
        {
            // Cut or damaged: text of no known shape.
            return LineVerdict.NotMine;
        }

        switch (message.Kind)
        {
            case MessageKind.None:
                return LineVerdict.NotMine;
            case MessageKind.LostEvents:
                return context.Lose(ref e, -1, message.Lost, LossPlace.Anywhere);
            case MessageKind.Printf:
                at = message.Text.Start.Value;
                inner = _text.AsSpan(0, JsonString.Decode(line[message.Text], _text)).TrimEnd("\r\n"u8);
                return LineVerdict.NotMine;
            default:
                return LineVerdict.Ignored;
        }
    }

    private static Message ReadMessage(ref Utf8JsonReader reader)
    {
        var message = new Message(MessageKind.None, default, -1);
        bool hasData = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            bool isType = reader.CurrentDepth == 1 && reader.ValueTextEquals("type"u8);
            bool isData = reader.CurrentDepth == 1 && reader.ValueTextEquals("data"u8);
            bool isEvents = reader.CurrentDepth == 2 && reader.ValueTextEquals("events"u8);
            reader.Read();
            hasData |= isData;
            int start = (int)reader.TokenStartIndex + 1;
            message = reader.TokenType switch
            {
                JsonTokenType.String when isType => message with { Kind = KindOf(reader.ValueSpan) },
                JsonTokenType.String when isData => message with { Text = start..(start + reader.ValueSpan.Length) },
                JsonTokenType.Number when isEvents && reader.TryGetInt64(out long lost) => message with { Lost = lost },
                _ => message,
            };
        }

        return hasData ? message : default;
    }

    private static MessageKind KindOf(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("printf"u8) ? MessageKind.Printf
        : type.SequenceEqual("lost_events"u8) ? MessageKind.LostEvents
        : MessageKind.Other;

    private enum MessageKind : byte
    {
        None,
        Printf,
        LostEvents,
        Other,
    }

    private readonly record struct Message(MessageKind Kind, Range Text, long Lost);
}
