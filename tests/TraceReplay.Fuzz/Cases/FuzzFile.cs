namespace TraceReplay.Fuzz;

/// <summary>One file of a case.</summary>
internal sealed class FuzzFile(string name, byte[] bytes)
{
    private PlainText? _text;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>What is in it.</summary>
    public byte[] Bytes => bytes;

    /// <summary>The same, decompressed.</summary>
    public PlainText Text => _text ??= PlainText.Of(bytes);
}
