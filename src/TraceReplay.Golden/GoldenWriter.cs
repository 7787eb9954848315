using System.Text;

namespace TraceReplay.Golden;

/// <summary>Lines of a golden: LF ends, no trailing blanks, wrapped at <see cref="GoldenText.Width"/>.</summary>
internal sealed class GoldenWriter
{
    private const int NameWidth = 10;

    private readonly StringBuilder _text = new();

    public void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');

    public void Heading(string heading)
    {
        Line(string.Empty);
        Line($"## {heading}");
    }

    /// <summary>A name and its value, wrapped under the value.</summary>
    public void Field(string name, string value) => Wrapped(name.PadRight(NameWidth), new string(' ', NameWidth), value);

    /// <summary>Words after a first prefix, and after the other prefix on the lines that follow.</summary>
    public void Wrapped(string first, string other, string words)
    {
        foreach (string line in WordWrap.Lines(first, other, words))
        {
            Line(line);
        }
    }

    public override string ToString() => _text.ToString();
}
