using System.Text;

namespace TraceReplay.Fuzz;

/// <summary>Makes a mail of a text: headers before it, quoted, wrapped or encoded lines.</summary>
internal sealed class MailMutator : IMutator
{
    private const int LineLength = 76;

    public string Name => "mail";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        string body = Encoding.Latin1.GetString(text);
        body = dice.Below(5) switch
        {
            0 => Prefix(body, dice.Pick(["> ", "> > ", ">", "    ", "| "])),
            1 => Wrap(body, "\n"),
            2 => Wrap(body.Replace("=", "=3D", StringComparison.Ordinal), "=\n"),
            3 => Wrap(Convert.ToBase64String(text), "\n"),
            _ => body,
        };
        var mail = new StringBuilder();
        for (int lines = dice.Below(8); lines > 0; lines--)
        {
            mail.Append(dice.Pick(OddLines.OfMail)).Append('\n');
        }

        return Encoding.Latin1.GetBytes(mail.Append(dice.Once(2) ? "\n" : "").Append(body).ToString());
    }

    private static string Prefix(string text, string prefix) => prefix + text.Replace("\n", "\n" + prefix, StringComparison.Ordinal);

    private static string Wrap(string text, string ending) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(ending, line.Chunk(LineLength).Select(piece => new string(piece)))));
}
