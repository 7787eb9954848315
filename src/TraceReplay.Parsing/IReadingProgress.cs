namespace TraceReplay.Parsing;

/// <summary>Is told how far the reading of a capture is: once a pass and once a buffer, never once an event. Calls come from the threads that read.</summary>
public interface IReadingProgress
{
    /// <summary>A pass over the events begins; a capture whose losses are told late has two.</summary>
    /// <param name="bytes">The size of the files that it reads, as they lie on disk; null where a pipe or the output of a tool is among them, whose end nobody knows.</param>
    void OnPass(long? bytes);

    /// <summary>So many more bytes of those files were read, packed where a file is.</summary>
    void OnRead(int bytes);
}
