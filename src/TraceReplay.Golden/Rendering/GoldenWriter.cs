using System.Text;

namespace TraceReplay.Golden;

/// <summary>Lines of a golden: LF ends, no trailing blanks, wrapped at <see cref="GoldenText.Width"/>.</summary>
internal sealed class GoldenWriter
{
    private const int NameWidth = 10;

    private readonly StringBuilder _text = new();

    /// <summary>A line; one that is too wide goes on, indented, below.</summary>
    public void Line(string line)
    {
        const string Indent = "      ";
        string rest = line.TrimEnd();
        while (rest.Length > GoldenText.Width && rest.LastIndexOf(' ', GoldenText.Width) is var cut && cut > Indent.Length)
        {
            _text.Append(rest.AsSpan(0, cut).TrimEnd()).Append('\n');
            rest = Indent + rest[cut..].TrimStart();
        }

        _text.Append(rest).Append('\n');
    }

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
